/** Where the files that a page loads are made, beside their place, so that moving them there takes no time. */
export const staged = 'dist/cdn-next';
