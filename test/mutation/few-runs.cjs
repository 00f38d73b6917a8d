const fc = require('fast-check');

// Thousands of runs: a property that fails need not find its smallest example, and fifty tries tell right from wrong.
fc.configureGlobal({ numRuns: 50, endOnFailure: true });
