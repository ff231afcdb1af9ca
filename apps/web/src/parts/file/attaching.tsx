// Where files are added to a text: the button, what may come said before, and what is on its way.
import { FILES_LIMIT } from '@sixfold/rich-text';
import { SHARED_FILE_LARGEST, sharedEndings } from '@sixfold/domain';
import { Button, FileButton, Notice, ProgressBar, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../platform/client/problem.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import style from './file.module.css';

export interface FileOnItsWay {
  key: number;
  name: string;
  /** 0 to 1. */
  share: number;
  isCut: boolean;
  /** Why it did not arrive; null while it may. */
  problem: Problem | null;
}

interface AttachingProps {
  onTheirWay: readonly FileOnItsWay[];
  attach: (files: readonly File[]) => void;
  stop: (key: number) => void;
  again: (key: number) => void;
}

const MEGABYTE = 1024 * 1024;

/** A telephone offers its camera for pictures. */
const ACCEPTED = [...sharedEndings, 'image/*'].join(',');

export function Attaching({ onTheirWay, attach, stop, again }: AttachingProps) {
  const { t } = useTranslation();
  return (
    <div className={style.way}>
      <div className={style.row}>
        <FileButton accept={ACCEPTED} isMultiple onFiles={attach}>
          {t('write.attach')}
        </FileButton>
        <small>{t('write.attachHint', { count: FILES_LIMIT, largest: SHARED_FILE_LARGEST / MEGABYTE })}</small>
      </div>
      {onTheirWay.length > 0 && (
        <ul className={style.way}>
          {onTheirWay.map(({ key, name, share, isCut, problem }) => (
            <li key={key}>
              {problem === null ? (
                <ProgressBar label={t('write.fileOnItsWay', { name })} share={share}>
                  {t('write.fileOnItsWay', { name })}
                </ProgressBar>
              ) : (
                <>
                  <p>{name}</p>
                  <ProblemNotice problem={problem} />
                </>
              )}
              {isCut && problem === null && <Notice tone="warn">{t('write.fileCut')}</Notice>}
              <Row>
                {problem !== null && problem.kind !== 'refused' && (
                  <Button onClick={() => again(key)}>{t('write.sendFileAgain')}</Button>
                )}
                <Button onClick={() => stop(key)}>
                  {t(problem === null ? 'write.stopFile' : 'write.forgetFile', { name })}
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
