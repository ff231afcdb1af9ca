// Where unsent posts are kept on the device: a drawer for each person and discussion.
import { get, keys, set } from 'idb-keyval';

export interface UnsentStore<Unsent> {
  read: () => Promise<readonly Unsent[]>;
  write: (unsent: readonly Unsent[]) => Promise<void>;
}

const drawer = (personId: string, discussionId = '') => `unsent:${personId}:${discussionId}`;

/** A browser that keeps nothing is no fault: then what is unsent lasts as long as the page. */
const unlessKept = <Value>(kept: Promise<Value>, otherwise: Value): Promise<Value> => kept.catch(() => otherwise);

export const unsentStore = <Unsent>(personId: string, discussionId: string): UnsentStore<Unsent> => ({
  read: () =>
    unlessKept(
      get<readonly Unsent[]>(drawer(personId, discussionId)).then((unsent) => unsent ?? []),
      [],
    ),
  write: (unsent) => unlessKept(set(drawer(personId, discussionId), unsent), undefined),
});

/** How many posts of this person have not been sent, in all discussions. */
export async function countUnsent(personId: string): Promise<number> {
  const all = await unlessKept(keys<string>(), []);
  const own = all.filter((key) => typeof key === 'string' && key.startsWith(drawer(personId)));
  const drawers = await Promise.all(own.map((key) => unlessKept(get<readonly unknown[]>(key), [])));
  return drawers.reduce((sum, unsent) => sum + (unsent?.length ?? 0), 0);
}
