/** The way of `nx g @kizuna/scripts:…` to the generators, which are TypeScript as it is. */
require('./register.cjs');
module.exports = require('../src/generators/nx.ts');
