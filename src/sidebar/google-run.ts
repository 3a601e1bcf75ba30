interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  answer(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

// An execution ends at 6 minutes; nobody waits that long, and at times neither handler is called at all.
const patienceMs = 120_000;

/** One call of the add-on's `answer` through Google: the text that comes back, or Google's failure thrown. */
export function runThroughGoogle(request: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer")), patienceMs);
    google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(answer);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      })
      .answer(request);
  });
}
