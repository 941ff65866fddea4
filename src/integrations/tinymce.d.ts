/** Options to spread into `tinymce.init({ … })`. */
export declare const calcinosis: {
  custom_elements: string;
  extended_valid_elements: string;
  content_style: string;
};
