/** Where a browser tells of changes that a script makes to the page's address. */
export const hasNavigationApi = 'navigation' in window;
