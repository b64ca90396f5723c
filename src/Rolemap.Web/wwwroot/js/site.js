// What HTML cannot do, in small modules. Every page works without any of it.
import "./viewer-picker.js";
import "./navigation.js";
import "./command-palette.js";
import "./shortcuts.js";
import "./org-chart.js";
