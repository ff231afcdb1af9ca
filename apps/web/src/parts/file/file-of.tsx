// A file that stands in a text: a picture as it is, everything else as its name and how large it is.
import { familyOf } from '@sixfold/domain';
import type { Attached } from '@sixfold/rich-text';
import { Icon } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './file.module.css';
import { useSizeWords } from './size-words.js';

export function FileOf({ id, name, mediaType, size, width, height, alternative }: Attached) {
  const { t } = useTranslation();
  const sizeOf = useSizeWords();
  const [isAway, setAway] = useState(false);
  if (isAway) return <p className={style.row}>{t('write.fileAway', { name })}</p>;
  const isPicture = familyOf(mediaType) === 'picture';
  return (
    <figure className={style.file}>
      {isPicture && (
        <a href={`/files/${id}`} target="_blank" rel="noopener">
          <img
            className={style.picture}
            src={`/files/${id}/preview`}
            alt={alternative === '' ? name : alternative}
            width={width ?? undefined}
            height={height ?? undefined}
            loading="lazy"
            decoding="async"
            onError={() => setAway(true)}
          />
        </a>
      )}
      <figcaption className={style.row}>
        {!isPicture && <Icon name="sheet" />}
        <a href={`/files/${id}`} download={name}>
          {name}
        </a>
        <small>{sizeOf(size)}</small>
      </figcaption>
    </figure>
  );
}
