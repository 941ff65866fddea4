const warnings: string[] = [];
const errors: string[] = [];
let original: Pick<Console, 'warn' | 'error'> | undefined;

const text = (args: unknown[]): string => args.map(String).join(' ');
const collectError = ({ message }: ErrorEvent): void => void errors.push(message);
const collectRejection = ({ reason }: PromiseRejectionEvent): void => void errors.push(String(reason));

/**
 * What was said by `console.warn` in the test that runs: one live list, empty at each start. The
 * library gives the same message once a page, so a test of a message needs values of its own.
 */
export function collectWarnings(): readonly string[] {
  return warnings;
}

/** Takes the errors that a test expects; any other fails it. */
export function takeErrors(): readonly string[] {
  return errors.splice(0);
}

beforeEach(() => {
  warnings.length = errors.length = 0;
  original = { warn: console.warn, error: console.error };
  console.warn = (...args: unknown[]) => {
    // Said by Lit's development build, once a page.
    if (!text(args).startsWith('Lit is in dev mode')) warnings.push(text(args));
  };
  console.error = (...args: unknown[]) => {
    errors.push(text(args));
  };
  addEventListener('error', collectError);
  addEventListener('unhandledrejection', collectRejection);
});

afterEach(() => {
  Object.assign(console, original);
  removeEventListener('error', collectError);
  removeEventListener('unhandledrejection', collectRejection);
  if (errors.length > 0) throw new Error(`Unexpected: ${takeErrors().join('\n')}`);
});
