// A file as it stands on the sheet: of a picture one is asked kindly what it shows; one button takes it out.
import { ALTERNATIVE_LIMIT, type Attached, isPicture } from '@sixfold/rich-text';
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
  const held = node.attrs as Attached;
  const { id, name, size, width, height, alternative } = held;
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
      {width !== null && height !== null && (
        <img src={`/files/${id}/small`} alt={alternative} width={width} height={height} />
      )}
      {isPicture(held) && (
        <TextField
          label={t('write.fileAlternative')}
          hint={t('write.fileAlternativeHint')}
          maxLength={ALTERNATIVE_LIMIT}
          value={alternative}
          onChange={({ currentTarget: { value } }) => updateAttributes({ alternative: value })}
        />
      )}
    </NodeViewWrapper>
  );
}
