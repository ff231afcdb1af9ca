// What a person is writing in one place: found again on every device, and never written over what another one saved.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { answerOf } from '../../platform/client/answer.js';
import { isRefusal } from '../../platform/client/problem.js';
import { useMe } from '../../platform/session/session.js';
import { unsentStore } from '../unsent/unsent-store.js';
import { KeepPostDraftDocument, MyPostDraftDocument, type PlaceOfDraft, type PostDraft } from './post-draft.graphql.js';
import { type DraftStatus, useDraft } from './use-draft.js';

export interface Writing {
  /** Of a new discussion; empty elsewhere. */
  title: string;
  body: RichTextDocument | null;
}

export interface KeptPostDraft {
  status: DraftStatus;
  /** What the page begins with, and how often it has begun anew. */
  begun: Writing & { readonly time: number };
  write: (change: Partial<Writing>) => void;
  /** It was sent: nothing is left to keep. */
  sent: () => void;
  /** What was saved on another device meanwhile, while it is not chosen what stays. */
  elsewhere: PostDraft | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

const nothing: Writing = { title: '', body: null };

const isNothing = ({ title, body }: Writing): boolean => title === '' && body === null;

const writingOf = ({ title, body }: Writing): Writing => ({ title, body });

/** A draft as it is found, with the revision that was written on. */
export interface FoundDraft extends Writing {
  revision: number;
  /** The server has not got it yet. */
  isUnsaved?: true;
}

/** Holds what is not saved yet, for this person on this device. */
const unsavedStore = (personId: string, { place, placeId }: PlaceOfDraft) =>
  unsentStore<FoundDraft>(personId, `${place}:${placeId}`);

/** What was not saved here, else what the server has; null for neither, undefined while it is looked for. */
export function useFoundDraft(place: PlaceOfDraft): FoundDraft | null | undefined {
  const me = useMe();
  const [store] = useState(() => unsavedStore(me.id, place));
  const [unsaved, setUnsaved] = useState<FoundDraft | null>();
  useEffect(() => {
    void store.read().then(([kept = null]) => setUnsaved(kept));
  }, [store]);
  const [{ data, fetching }] = useQuery({
    query: MyPostDraftDocument,
    variables: place,
    requestPolicy: 'network-only',
  });
  if (unsaved !== null) return unsaved;
  return fetching ? undefined : (data?.myPostDraft ?? null);
}

export function usePostDraft(place: PlaceOfDraft, found: FoundDraft | null): KeptPostDraft {
  const client = useClient();
  const me = useMe();
  const [store] = useState(() => unsavedStore(me.id, place));
  const [begun, setBegun] = useState({ ...(found ? writingOf(found) : nothing), time: 0 });
  const now = useRef(found ? writingOf(found) : nothing);
  const [elsewhere, setElsewhere] = useState<PostDraft | null>(null);
  const lookElsewhere = async () => {
    const { data } = await client.query(MyPostDraftDocument, place, { requestPolicy: 'network-only' });
    setElsewhere(data?.myPostDraft ?? null);
  };
  const draft = useDraft<Writing>({
    revision: found?.revision ?? 0,
    save: async (writing, revision) => {
      const answer = answerOf(
        await client.mutation(KeepPostDraftDocument, { ...place, ...writing, revision }).toPromise(),
        ({ keepPostDraft }) => keepPostDraft.revision,
      );
      if (answer.data !== null && writing === now.current) void store.write([]);
      return answer;
    },
    onClash: () => void lookElsewhere(),
  });
  const { write: save, flush, revision: known } = draft;
  const write = useCallback(
    (change: Partial<Writing>) => {
      now.current = { ...now.current, ...change };
      void store.write(isNothing(now.current) ? [] : [{ ...now.current, revision: known, isUnsaved: true }]);
      save(now.current);
    },
    [save, store, known],
  );
  useEffect(() => {
    if (found?.isUnsaved) save(now.current);
  }, [found, save]);
  const sent = useCallback(() => {
    now.current = nothing;
    void store.write([]);
    save(nothing);
    void flush();
  }, [save, flush, store]);
  const settle = (choose: (theirs: PostDraft) => void) => () => {
    if (elsewhere) choose(elsewhere);
    setElsewhere(null);
  };
  return {
    status: draft.status,
    begun,
    write,
    sent,
    elsewhere: isRefusal(draft.problem, 'DRAFT_WRITTEN_ELSEWHERE') ? elsewhere : null,
    keepMine: settle(({ revision }) => draft.keepMine(revision)),
    takeTheirs: settle((theirs) => {
      void store.write([]);
      draft.takeTheirs(theirs.revision);
      now.current = writingOf(theirs);
      setBegun({ ...now.current, time: begun.time + 1 });
    }),
  };
}
