/** Running text as markup: figures that programs can read, statuses with shape and word, notes with a way there and back. */
import type { VNode } from 'preact';
import { symbolPath } from '../../../charts/index.ts';
import type { Status } from '../../../wording/index.ts';
import type { FigureInline, Inline } from '../../tree.ts';
import { hrefOf } from './anchors.ts';
import { type NoteBook, noteAnchor, noteSource } from './notes.ts';

const SIZE = 12;

/** The shape of a status is drawn, because fonts draw its sign each in its own way or not at all. */
const statusNode = ({ stem, word }: Status): VNode => (
  <span class={`tr-status status-${stem}`}>
    <svg class="tr-status-shape" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
      <path
        class={`status-${stem}`}
        d={symbolPath({ status: stem, x: SIZE / 2, y: SIZE / 2, size: SIZE - 1 })}
      />
    </svg>{' '}
    <span class="tr-status-word">{word}</span>
  </span>
);

/** A figure with its value for programs: a decimal, an ISO date, `true` or `false`. */
const figureNode = ({ text, value, key }: FigureInline): VNode => {
  const source = key === undefined ? {} : { 'data-result': key };
  if (value === undefined || value.kind === 'text') {
    return (
      <span class="tr-figure tr-figure-empty" {...source}>
        {text}
      </span>
    );
  }
  if (value.kind === 'date') {
    return (
      <time class="tr-figure" dateTime={value.date} {...source}>
        {text}
      </time>
    );
  }
  const plain = value.kind === 'boolean' ? String(value.value) : value.amount;
  return (
    <data class="tr-figure" value={plain} data-kind={value.kind} {...source}>
      {text}
    </data>
  );
};

const linkNode = (text: string, target: string): VNode | string => {
  const href = hrefOf(target);
  return href === undefined ? text : <a href={href}>{text}</a>;
};

const noteNode = (text: string, notes: NoteBook): VNode => {
  const number = notes.add(text);
  return (
    <sup class="tr-note-mark">
      <a id={noteSource(number)} href={`#${noteAnchor(number)}`} aria-label={`Nota ${number}`}>
        {number}
      </a>
    </sup>
  );
};

const inlineNode = (inline: Inline, notes: NoteBook): VNode | string => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return linkNode(inline.text, inline.target);
    case 'figure':
      return figureNode(inline);
    case 'status':
      return statusNode(inline.status);
    case 'note':
      return noteNode(inline.text, notes);
  }
};

/** Running text; the notes in it get their numbers from the book. */
export const inlineNodes = (inlines: readonly Inline[], notes: NoteBook): (VNode | string)[] =>
  inlines.map((inline) => inlineNode(inline, notes));
