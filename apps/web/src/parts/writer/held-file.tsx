// A file as it stands on the sheet: of a picture one is asked kindly what it shows; one button takes it out.
import { familyOf } from '@sixfold/domain';
import { ALTERNATIVE_LIMIT, type Attached } from '@sixfold/rich-text';
import { Icon, TextField, useAnnounce } from '@sixfold/ui';
import { closeHistory } from '@tiptap/pm/history';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import file from '../file/file.module.css';
import { useSizeWords } from '../file/size-words.js';
import style from './writer.module.css';

export function HeldFile({ editor, node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const sizeOf = useSizeWords();
  const { id, name, mediaType, size, width, height, alternative } = node.attrs as Attached;
  const isPicture = familyOf(mediaType) === 'picture';
  const remove = () => {
    // Undoing brings the file back, and takes nothing else along.
    editor.view.dispatch(closeHistory(editor.state.tr));
    deleteNode();
    announce(t('write.fileRemoved', { name }));
  };
  return (
    <NodeViewWrapper className={file.held} contentEditable={false}>
      <div className={file.head}>
        <span className={file.row} data-drag-handle>
          <Icon name="sheet" />
          {name}
          <small>{sizeOf(size)}</small>
        </span>
        <button type="button" className={style.tool} aria-label={t('write.removeFile', { name })} onClick={remove}>
          <Icon name="cross" />
        </button>
      </div>
      {isPicture && (
        <>
          <img src={`/files/${id}/small`} alt={alternative} width={width ?? undefined} height={height ?? undefined} />
          <TextField
            label={t('write.fileAlternative')}
            hint={t('write.fileAlternativeHint')}
            maxLength={ALTERNATIVE_LIMIT}
            value={alternative}
            onChange={({ currentTarget: { value } }) => updateAttributes({ alternative: value })}
          />
        </>
      )}
    </NodeViewWrapper>
  );
}
