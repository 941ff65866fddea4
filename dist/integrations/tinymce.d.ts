/** Options to spread into `tinymce.init({ … })`. */
export declare const calcinosis: {
  convert_urls: boolean;
  custom_elements: string;
  extended_valid_elements: string;
  content_style: string;
  /** For a site with a `setup` of its own: call this one in it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TinyMCE's own type is not a dependency.
  setup(editor: any): void;
};
