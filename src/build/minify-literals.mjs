import { minifyHTMLLiterals } from 'minify-literals';

/** Minifies css`` and html`` with Lightning CSS: minifiers on clean-css delete @container and nesting. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, fileName) {
    const minified = await minifyHTMLLiterals(code, {
      fileName,
      sourceMap: false,
      html: { keepClosingSlash: true },
    });
    return minified && { code: minified.code, map: null };
  },
});
