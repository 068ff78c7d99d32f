import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Closes with one plain line that any script can read: `N passed, N failed`. */
export default class PlainReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.retry < test.retries && result.status !== "passed") return;
    if (test.outcome() === "unexpected") this.#failed++;
    else if (test.outcome() !== "skipped") this.#passed++;
  }

  onEnd(_result: FullResult): void {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
