// Stands where a page broke in a way that nobody foresaw, so that a fault in one place does not blank the whole.
import { ProblemPage } from './problem-page.js';

/** A new start is the surest way out, also of a page whose files a newer version has replaced. */
export const FaultPage = () => (
  <ProblemPage problem={{ kind: 'failed', requestId: null }} onTryAgain={() => window.location.reload()} />
);
