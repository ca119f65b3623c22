// Text boxes of a DOCX in the form that the library reads.
import { expect, it } from 'vitest';
import { withTextBoxes } from '../../../../src/ingest/formats/docx/text-boxes.ts';

const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const newer = (content: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(content)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('vecchio')}</w:pict></mc:Fallback></mc:AlternateContent>`;
const textOf = (xml: string) => xml.replace(/<[^>]*>/g, '');

it('a box in both forms is read once', () => {
  const xml = withTextBoxes(`<w:p>prima${newer('<w:p>nel riquadro</w:p>')}dopo</w:p>`);
  expect(textOf(xml)).toBe('primanel riquadrodopo');
  expect(xml).toContain('<v:textbox>');
});

it('a box in the newer form alone, and a box in a box, are read too', () => {
  expect(withTextBoxes(`<w:drawing>${box('solo')}</w:drawing>`)).toMatch(
    /^<w:pict><v:shape [^>]*><v:textbox><w:txbxContent>solo</,
  );
  expect(textOf(withTextBoxes(newer(`fuori ${newer('dentro')}`)))).toBe('fuori dentro');
});

it('drawings without text, texts without boxes and markup that is not closed stay as they are', () => {
  for (const xml of ['<w:drawing><pic/></w:drawing>', '<w:p>testo</w:p>', `<w:drawing>${box('aperto')}`])
    expect(withTextBoxes(xml)).toBe(xml);
});
