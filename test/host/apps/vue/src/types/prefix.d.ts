import type { CalcinosisComponents } from 'calcinosis-elements/vue';

declare module 'vue' {
  interface GlobalComponents extends CalcinosisComponents<'clinic'> {}
}
