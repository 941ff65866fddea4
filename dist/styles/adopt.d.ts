import type { CSSResultOrNative } from 'lit';
/**
 * Gives a shadow root its styles in the document where it stands: as sheets that all of the same kind share, or as
 * `<style>` where the browser has no such sheets.
 *
 * @param root The shadow root; one without a window is not shown, and gets nothing.
 * @param styles As Lit keeps them on the class.
 */
export declare function adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
