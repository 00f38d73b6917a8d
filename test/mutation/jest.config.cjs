const { projects } = require('../../jest.config.cjs');

// What stands beside the rules. The golden dates judge them as well, but bring half of the service with them.
module.exports = {
  ...projects[0],
  testRegex: '/libs/rules/src/.*\\.spec\\.ts$',
  setupFiles: ['<rootDir>/test/mutation/few-runs.cjs'],
};
