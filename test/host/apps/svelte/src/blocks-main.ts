import { mount } from 'svelte';
import Blocks from './Blocks.svelte';

mount(Blocks, { target: document.querySelector('#app')! });
