import type { CalcinosisElements } from 'calcinosis-elements/svelte';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CalcinosisElements<'clinic'> {}
}
