// What a person is writing in one place: found again on every device, and never written over what another one saved.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import type { Answer } from '../../platform/client/answer.js';
import { isRefusal } from '../../platform/client/problem.js';
import { useMe } from '../../platform/session/session.js';
import { unsentStore } from '../unsent/unsent-store.js';
import { type DraftStatus, useDraft } from './use-draft.js';

/** A draft as it is found, with the revision that was written on. */
export interface FoundDraft<Content> {
  readonly content: Content;
  readonly revision: number;
  /** The server has not got it yet. */
  readonly isUnsaved?: true;
}

/** Where drafts of one kind are kept. */
export interface DraftShelf<Content> {
  /** Of its own on this device, beside those of other places. */
  readonly name: string;
  /** When there is nothing to keep. */
  readonly isNothing: (content: Content) => boolean;
  readonly read: (client: Client) => Promise<FoundDraft<Content> | null>;
  /** Saves over that revision, null for nothing left, and gives the new one. */
  readonly save: (client: Client, content: Content | null, revision: number) => Promise<Answer<number>>;
}

export interface OwnDraft<Content> {
  status: DraftStatus;
  /** What the page begins with, null for nothing, and how often it has begun anew. */
  begun: { readonly content: Content | null; readonly time: number };
  write: (content: Content) => void;
  /** It was sent, or given up: nothing is left to keep. */
  sent: () => void;
  /** Lets the page begin anew, with that or with nothing. */
  beginWith: (content: Content | null) => void;
  /** What was saved on another device meanwhile, while it is not chosen what stays. */
  elsewhere: Content | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What was not saved here, else what the server has; null for neither, undefined while it is looked for. */
export function useFoundDraft<Content extends object>(
  shelf: DraftShelf<Content>,
): FoundDraft<Content> | null | undefined {
  const me = useMe();
  const client = useClient();
  const [begunWith] = useState(shelf);
  const [found, setFound] = useState<FoundDraft<Content> | null>();
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const [unsaved] = await unsentStore<FoundDraft<Content>>(me.id, begunWith.name).read();
      const draft = unsaved ?? (await begunWith.read(client));
      if (isWanted) setFound(draft);
    };
    void look();
    return () => void (isWanted = false);
  }, [client, me.id, begunWith]);
  return found;
}

export function useOwnDraft<Content extends object>(
  shelf: DraftShelf<Content>,
  found: FoundDraft<Content> | null,
): OwnDraft<Content> {
  const client = useClient();
  const me = useMe();
  const [{ name, isNothing, read, save: saveThere }] = useState(shelf);
  const [store] = useState(() => unsentStore<FoundDraft<Content>>(me.id, name));
  const [begun, setBegun] = useState<OwnDraft<Content>['begun']>({ content: found?.content ?? null, time: 0 });
  const now = useRef(begun.content);
  const [elsewhere, setElsewhere] = useState<FoundDraft<Content> | null>(null);
  const draft = useDraft<Content | null>({
    revision: found?.revision ?? 0,
    save: async (content, revision) => {
      const answer = await saveThere(client, content, revision);
      if (answer.data !== null && content === now.current) void store.write([]);
      return answer;
    },
    onClash: () => void read(client).then(setElsewhere),
  });
  const { write: save, flush, revision: known } = draft;
  const write = useCallback(
    (content: Content) => {
      now.current = isNothing(content) ? null : content;
      void store.write(now.current === null ? [] : [{ content, revision: known, isUnsaved: true }]);
      save(now.current);
    },
    [save, store, known, isNothing],
  );
  useEffect(() => {
    if (found?.isUnsaved) save(now.current);
  }, [found, save]);
  const sent = useCallback(() => {
    now.current = null;
    void store.write([]);
    save(null);
    void flush();
  }, [save, flush, store]);
  const beginWith = (content: Content | null) => {
    if (content === null) sent();
    else write(content);
    setBegun({ content, time: begun.time + 1 });
  };
  const settle = (choose: (theirs: FoundDraft<Content>) => void) => () => {
    if (elsewhere) choose(elsewhere);
    setElsewhere(null);
  };
  return {
    status: draft.status,
    begun,
    write,
    sent,
    beginWith,
    elsewhere: isRefusal(draft.problem, 'DRAFT_WRITTEN_ELSEWHERE') ? (elsewhere?.content ?? null) : null,
    keepMine: settle(({ revision }) => draft.keepMine(revision)),
    takeTheirs: settle(({ content, revision }) => {
      void store.write([]);
      draft.takeTheirs(revision);
      now.current = content;
      setBegun({ content, time: begun.time + 1 });
    }),
  };
}
