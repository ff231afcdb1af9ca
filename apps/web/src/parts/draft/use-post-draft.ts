// What a person is writing in one place: found again on every device, and never written over what another one saved.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useCallback, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { answerOf } from '../../platform/client/answer.js';
import { isRefusal } from '../../platform/client/problem.js';
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

const writingOf = ({ title, body }: PostDraft): Writing => ({ title, body });

/** The draft that is kept there; undefined while it is looked for. Who is offline begins with nothing. */
export function useFoundDraft(place: PlaceOfDraft): PostDraft | null | undefined {
  const [{ data, fetching }] = useQuery({
    query: MyPostDraftDocument,
    variables: place,
    requestPolicy: 'network-only',
  });
  if (data) return data.myPostDraft;
  return fetching ? undefined : null;
}

export function usePostDraft(place: PlaceOfDraft, found: PostDraft | null): KeptPostDraft {
  const client = useClient();
  const [begun, setBegun] = useState({ ...(found ? writingOf(found) : nothing), time: 0 });
  const now = useRef(found ? writingOf(found) : nothing);
  const [elsewhere, setElsewhere] = useState<PostDraft | null>(null);
  const lookElsewhere = async () => {
    const { data } = await client.query(MyPostDraftDocument, place, { requestPolicy: 'network-only' });
    setElsewhere(data?.myPostDraft ?? null);
  };
  const draft = useDraft<Writing>({
    revision: found?.revision ?? 0,
    save: async (writing, revision) =>
      answerOf(
        await client.mutation(KeepPostDraftDocument, { ...place, ...writing, revision }).toPromise(),
        ({ keepPostDraft }) => keepPostDraft.revision,
      ),
    onClash: () => void lookElsewhere(),
  });
  const { write: save, flush } = draft;
  const write = useCallback(
    (change: Partial<Writing>) => {
      now.current = { ...now.current, ...change };
      save(now.current);
    },
    [save],
  );
  const sent = useCallback(() => {
    now.current = nothing;
    save(nothing);
    void flush();
  }, [save, flush]);
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
      draft.takeTheirs(theirs.revision);
      now.current = writingOf(theirs);
      setBegun({ ...now.current, time: begun.time + 1 });
    }),
  };
}
