/** Closes a run with one plain line that a machine can add up. A file that does not load is one failure. */
export const totalsReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    for (const session of sessions) {
      const tests = session.testResults ? testsOf(session.testResults) : [];
      passed += tests.filter((test) => test.passed && !test.skipped).length;
      const red = tests.filter((test) => !test.passed && !test.skipped).length;
      failed += session.passed ? red : Math.max(red, 1);
    }
    console.log(`${passed} passed, ${failed} failed`);
  },
});

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
