import { createApp, createSSRApp } from 'vue';
import Blocks from './Blocks.vue';

const place = document.querySelector('#app')!;
(place.hasChildNodes() ? createSSRApp : createApp)(Blocks).mount(place);
