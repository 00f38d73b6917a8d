/** Says at the very end which tests were not run and what was missing, and counts all of them in one plain line. */
module.exports = class ClosingReporter {
  onRunComplete(_contexts, results) {
    const notRun = results.testResults.flatMap((file) => file.testResults).filter((test) => test.status === 'pending');
    const lines = notRun.map((test) => `not run (${whatWasMissing(test)}): ${nameOf(test)}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    lines.push(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
    // Jest prints its own summary after every reporter of ours; only the end of the process comes later still.
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
  }
};

const NEEDS = /^needs (\w+):$/;

function whatWasMissing(test) {
  const missing = test.ancestorTitles.map((title) => NEEDS.exec(title)?.[1]).filter(Boolean);
  return missing.length > 0 ? `${missing.join(', ')} is missing` : 'skipped by the run';
}

function nameOf(test) {
  return [...test.ancestorTitles.filter((title) => !NEEDS.test(title)), test.title].join(' › ');
}
