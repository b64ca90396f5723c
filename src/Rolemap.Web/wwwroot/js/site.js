// What HTML cannot do, in small modules. Every page works without any of it.
import "./viewer-picker.js";
import "./menu.js";
import "./command-palette.js";
import "./shortcuts.js";
