import { themeEditor } from './theme-editor.js';

/** The page that the build writes has a place for it. */
const place = document.getElementById('editor');
if (place)
    themeEditor(place);
