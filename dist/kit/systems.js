/**
 * What was measured on WordPress 6.1, the text filters of Drupal 10.6, CKEditor 4 and 5, TinyMCE 7, Quill, TipTap,
 * Lexical, Trix, DOMPurify, sanitize-html, rehype-sanitize, six renderers of Markdown and Ghost 5. What was not measured
 * gets the link, which every one of them kept.
 */
const systems = {
    'wordpress-admin': {
        name: 'WordPress, as administrator or editor of one site',
        keeps: ['block', 'tag', 'link', 'frame'],
        how: 'Add a “Custom HTML” block and paste there. In the classic editor, paste in the “Text” tab.',
    },
    'wordpress-author': {
        name: 'WordPress, as author or contributor, or on a network of sites',
        keeps: ['block', 'link'],
        how: 'Add a “Custom HTML” block and paste there. WordPress takes tags and frames out for your role; the block stays. With our plugin (integrations/wordpress) there is nothing to paste.',
    },
    'drupal-full': {
        name: 'Drupal, a text format that allows all HTML',
        keeps: ['block', 'tag', 'link', 'frame'],
        how: 'Press “Source” in the editor and paste there. Keep the line inside: an empty block is dropped.',
    },
    'drupal-basic': {
        name: 'Drupal, Basic HTML',
        keeps: ['link'],
        how: 'Write the words in a paragraph of their own, and link them to the address. Nothing else may stand in that paragraph.',
    },
    ckeditor: {
        name: 'CKEditor, as it comes',
        keeps: ['link'],
        how: 'Write the words in a paragraph of their own, and link them to the address. With our plugin for it (integrations/ckeditor5.js) the editor keeps tags.',
    },
    tinymce: {
        name: 'TinyMCE, as it comes',
        keeps: ['block', 'link'],
        how: 'Open “Source code” and paste there. With our options (integrations/tinymce.json) the editor keeps tags. Without them it needs convert_urls: false, or it rewrites the address of a link, which then breaks on pages in other folders.',
    },
    'rich-text': {
        name: 'Quill, TipTap, Lexical or Trix',
        keeps: ['link'],
        how: 'Write the words in a paragraph of their own, and link them to the address.',
    },
    dompurify: {
        name: 'A site that cleans HTML with DOMPurify',
        keeps: ['block', 'link'],
        how: 'Paste as HTML. With our options (integrations/dompurify.js) tags come through too.',
    },
    'sanitize-html': {
        name: 'A site that cleans HTML with sanitize-html or rehype-sanitize',
        keeps: ['link'],
        how: 'Paste as HTML. With our options (integrations/sanitize-html.json) the rest comes through too.',
    },
    markdown: {
        name: 'Markdown that allows HTML (Hugo, Eleventy, Decap)',
        keeps: ['block', 'tag', 'link', 'frame'],
        how: 'Paste with an empty line before it and after it.',
    },
    'markdown-plain': {
        name: 'Markdown without HTML',
        keeps: ['link'],
        how: 'Write it as [words](address), alone in its paragraph.',
    },
    ghost: {
        name: 'Ghost',
        keeps: ['block', 'tag', 'link', 'frame'],
        how: 'Add an “HTML” card and paste there.',
    },
    html: {
        name: 'A page that I write myself',
        keeps: ['tag', 'block', 'link', 'frame'],
        how: 'Paste it where it should stand.',
    },
    unknown: {
        name: 'Another system, or I do not know',
        keeps: ['link'],
        how: 'Write the words in a paragraph of their own, and link them to the address. Every system that we measured keeps a link.',
    },
};

export { systems };
