/*
 * The one place where content security policies are written: in the pages of dist/, in what the servers' files send, and on
 * the server of the tests.
 */
const own = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"];
const trustedTypes = (names) => ["require-trusted-types-for 'script'", `trusted-types ${names}`];
const line = (...directives) => directives.flat().join('; ');

/** A hospital's page with the elements may be as strict as this; each element's own page is. */
export const strictPolicy = line(own, trustedTypes('calcinosis-elements'));

/** The kit shows an element in a frame, and reads what is pasted in a document that runs nothing. */
export const kitPolicies = {
  tag: line(own, "frame-src 'self'"),
  check: line(own, trustedTypes('calcinosis-kit')),
  preview: strictPolicy,
  /** What a server sends with all of them; each is narrower by its own. */
  all: line(own, trustedTypes('calcinosis-elements calcinosis-kit'), "frame-src 'self'"),
};

/** Of pages that are only read. */
export const readingPolicy = line("default-src 'none'", "style-src 'self'");

/** As a server sends a policy: with who may frame the page, which a `<meta>` cannot say. */
export const sent = (policy, ancestors) =>
  line(policy, "base-uri 'none'", "form-action 'none'", `frame-ancestors ${ancestors}`);

/** What pages of ours never use, and nothing that is framed in them may. They copy when somebody presses a button. */
export const permissions = [
  ...['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'].map(
    (feature) => `${feature}=()`,
  ),
  'clipboard-write=(self)',
].join(', ');
