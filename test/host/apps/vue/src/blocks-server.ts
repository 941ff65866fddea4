import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Blocks from './Blocks.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(Blocks));
