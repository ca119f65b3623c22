/** Remembered answers: computed once, right again after they were forgotten. */
import { describe, expect, it } from 'vitest';
import { rememberObjects, rememberTexts } from '../../src/kernel/index.ts';

describe('[U] kernel/remember', () => {
  it('computes the answer to a short text once', () => {
    const asked: string[] = [];
    const size = rememberTexts((text) => {
      asked.push(text);
      return text.length;
    });
    expect([size('due'), size('tre!'), size('due')]).toEqual([3, 4, 3]);
    expect(asked).toEqual(['due', 'tre!']);
  });

  it('keeps no long text, and not more texts than it may', () => {
    let count = 0;
    const echo = rememberTexts((text) => {
      count += 1;
      return text;
    });
    const long = 'x'.repeat(501);
    expect([echo(long), echo(long)]).toEqual([long, long]);
    expect(count).toBe(2);
    for (let number = 0; number <= 5000; number += 1) echo(String(number));
    expect(count).toBe(5003);
    expect(echo('5000')).toBe('5000');
    expect(count).toBe(5003);
    expect(echo('0')).toBe('0');
    expect(count).toBe(5004);
  });

  it('computes the answer to an object once, also when it is nothing', () => {
    let count = 0;
    const first = rememberObjects((list: readonly number[]) => {
      count += 1;
      return list[0];
    });
    const empty: readonly number[] = [];
    expect([first(empty), first(empty), first([1])]).toEqual([undefined, undefined, 1]);
    expect(count).toBe(2);
  });
});
