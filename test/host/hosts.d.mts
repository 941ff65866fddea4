/** A page that our elements come to stand on; test/host/hosts.mjs says more. */
export interface HostPage {
  readonly name: string;
  /** Attributes of the page's root. */
  readonly root: Readonly<Record<string, string>>;
  /** Classes of the body, and of what holds our elements. */
  readonly body: string;
  readonly box: string;
}
export const hosts: Readonly<Record<string, HostPage>>;
export function sheetOf(id: string): Promise<string>;
