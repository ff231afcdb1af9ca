// One's own post back on the sheet. What is changed is kept for all devices until it is saved.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { v7 as newKey } from 'uuid';
import { WithPostDraft } from '../../../parts/draft/with-post-draft.js';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { PostFrame } from '../../../parts/post/post.js';
import { KeptWriter } from '../../../parts/writer/kept-writer.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { EditPostDocument } from './changes.graphql.js';

export interface EditInPlaceProps {
  post: PostShown;
  onClose: () => void;
  onChanged: (post: PostShown) => void;
}

export function EditInPlace({ post, onClose, onChanged }: EditInPlaceProps) {
  const { id, author, body, language, postedAt } = post;
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(EditPostDocument);
  async function save(changed: RichTextDocument): Promise<boolean> {
    // Each saving is a wish of its own: other words under the key of one that got no answer would be refused.
    const done = await submit({ id, body: changed, clientKey: newKey() });
    if (done === null) return false;
    onChanged(done.editPost);
    onClose();
    return true;
  }
  return (
    <PostFrame
      name={author.name}
      organisation={author.organisationName}
      note={<TimeAgo at={postedAt} />}
      body={null}
      language={language}
    >
      <ProblemNotice problem={problem} />
      <WithPostDraft place={{ place: 'EDIT', placeId: id }}>
        {(kept) => (
          <KeptWriter
            kept={kept}
            label={t('talkInAGroup.change.editLabel')}
            submitLabel={t('talkInAGroup.change.save')}
            initial={body}
            hasFocus
            isPending={isPending}
            onSubmit={save}
          >
            <Button
              onClick={() => {
                kept.sent();
                onClose();
              }}
            >
              {t('talkInAGroup.change.cancel')}
            </Button>
          </KeptWriter>
        )}
      </WithPostDraft>
    </PostFrame>
  );
}
