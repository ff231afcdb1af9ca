// One statement for all who ask for the same kind of thing while an answer is under way; who asks alone waits for nobody.

interface Waiting<Key, Answer> {
  readonly key: Key;
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/**
 * What is asked for is read after it was asked for, so nothing is answered that was true only before.
 * @param askForAll gives one answer for each key, in their order
 */
export function gathering<Key, Answer>(
  askForAll: (keys: readonly Key[]) => Promise<Answer[]>,
): (key: Key) => Promise<Answer> {
  let waiting: Waiting<Key, Answer>[] = [];
  let isAsking = false;

  const askOn = async (): Promise<void> => {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      await askForAll(together.map(({ key }) => key)).then(
        (answers) => together.forEach(({ resolve }, place) => resolve(answers[place]!)),
        (reason: unknown) => together.forEach(({ reject }) => reject(reason)),
      );
    }
    isAsking = false;
  };

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (isAsking) return;
      isAsking = true;
      queueMicrotask(() => void askOn());
    });
}
