import './own-files.js';
import '../index.js';
