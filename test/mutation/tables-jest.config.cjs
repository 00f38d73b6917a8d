const code = require('./jest.config.cjs');

// What judges the tables: thousands of runs cannot each wait for the properties of counting as well.
module.exports = {
  ...code,
  testRegex: '/libs/rules/src/((deadlines|workflows)/(?!.*properties)|[^/]+)[^/]*\\.spec\\.ts$',
};
