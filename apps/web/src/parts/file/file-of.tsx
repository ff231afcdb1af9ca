// A file that stands in a text: a picture as it is, a PDF by its first page, anything else as its name and how large it is.
import { type Attached, isPicture } from '@sixfold/rich-text';
import { Icon } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './file.module.css';
import { useSizeWords } from './size-words.js';

export function FileOf(file: Attached) {
  const { id, name, size, width, height, alternative } = file;
  const { t } = useTranslation();
  const sizeOf = useSizeWords();
  const [isAway, setAway] = useState(false);
  if (isAway) return <p className={style.row}>{t('write.fileAway', { name })}</p>;
  // A picture is opened; of anything else it is the file that one wants.
  const opening = isPicture(file) ? { target: '_blank', rel: 'noopener' } : { download: name };
  const shown = alternative === '' ? name : alternative;
  return (
    <figure className={style.file}>
      {width !== null && height !== null && (
        <a href={`/files/${id}`} {...opening}>
          <img
            className={style.picture}
            src={`/files/${id}/preview`}
            alt={isPicture(file) ? shown : t('write.firstPageOf', { name })}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
            onError={() => setAway(true)}
          />
        </a>
      )}
      <figcaption className={style.row}>
        {!isPicture(file) && <Icon name="sheet" />}
        <a href={`/files/${id}`} download={name}>
          {name}
        </a>
        <small>{sizeOf(size)}</small>
      </figcaption>
    </figure>
  );
}
