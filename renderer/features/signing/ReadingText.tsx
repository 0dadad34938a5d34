/** The parts under each other: what was read is quiet, the current one stands out, what follows waits. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import type { ReadingPart } from '../../../shared/documents/readingParts.ts';

type ReadingTextProps = {
  readonly parts: readonly ReadingPart[];
  readonly at: number;
  readonly sizeRem: number;
  readonly onGo: (at: number) => void;
};

export const ReadingText = ({ parts, at, sizeRem, onGo }: ReadingTextProps) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const part = list.current?.children[at];
    if (list.current === null || part === undefined) return;
    // A part that fills the screen is read from its first line.
    const isTall = part.clientHeight > list.current.clientHeight * 0.8;
    part.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'smooth' });
  }, [at, sizeRem]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol lang="zh-CN" className="hj-reading__text" ref={list} tabIndex={0} style={{ fontSize: `${sizeRem}rem` }}>
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
        <li
          key={index}
          className={classes(
            'hj-reading__part',
            index === at && 'hj-reading__part--now',
            index < at && 'hj-reading__part--read',
          )}
        >
          <PartText
            part={part}
            hasHeading={parts[index - 1]?.heading !== part.heading}
            onGo={index < at ? () => onGo(index) : null}
          />
        </li>
      ))}
    </ol>
  );
};

type PartTextProps = {
  readonly part: ReadingPart;
  readonly hasHeading: boolean;
  readonly onGo: (() => void) | null;
};

const PartText = ({ part, hasHeading, onGo }: PartTextProps) => {
  const { t } = useTranslation('signing');
  return (
    // A part that was read can be called back by a click; the button "read again" does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={onGo ?? undefined}>
      {hasHeading && <h2 className="hj-reading__heading">{part.heading}</h2>}
      {part.lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <p key={index} className={line.label === null ? undefined : 'hj-reading__fact'}>
          {line.label !== null && (
            <span className="hj-reading__label">
              {line.label}
              {t('read.colon')}
            </span>
          )}
          {line.text}
        </p>
      ))}
    </div>
  );
};
