// Looks for what a person was writing in a place before it lets them write there.
import { Skeleton } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceOfDraft } from './post-draft.graphql.js';
import { type FoundDraft, useFoundDraft } from './use-own-draft.js';
import { type KeptPostDraft, shelfOfPosts, usePostDraft, type Writing } from './use-post-draft.js';

export interface WithPostDraftProps {
  place: PlaceOfDraft;
  children: (kept: KeptPostDraft) => ReactNode;
}

export function WithPostDraft(props: WithPostDraftProps) {
  const { t } = useTranslation();
  const found = useFoundDraft(shelfOfPosts(props.place));
  if (found === undefined) return <Skeleton shape="text" label={t('shell.states.loading')} />;
  return <Found {...props} found={found} />;
}

const Found = ({ place, children, found }: WithPostDraftProps & { found: FoundDraft<Writing> | null }) =>
  children(usePostDraft(place, found));
