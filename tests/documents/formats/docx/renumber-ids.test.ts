import { describe, expect, it } from 'vitest';
import { idRenumbering } from '../../../../src/documents/formats/docx/renumber-ids.ts';

const BODY =
  '<w:bookmarkStart w:name="_Toc81" w:id="81"/><w:bookmarkEnd w:id="81"/><wp:docPr id="7" name="a"/>' +
  '<w:hyperlink r:id="rIdab-3_x"/><w:drawing r:embed="rId12"/>' +
  '<w:r><w:instrText xml:space="preserve">PAGEREF _Toc81 \\h</w:instrText></w:r><w:t>_Toc81 rIdab-3_x</w:t>';

describe('ids counted anew', () => {
  it('are the same whatever the writer counted or drew', () => {
    const other = BODY.replaceAll('81', '952').replaceAll('ab-3_x', 'zz9').replace('id="7"', 'id="40"');
    const text = (xml: string): string => idRenumbering()('word/document.xml', xml).replace(/<w:t>.*/, '');
    expect(text(other)).toBe(text(BODY));
    expect(text(BODY)).toContain('w:name="_Toc000001" w:id="1"');
    expect(text(BODY)).toContain('PAGEREF _Toc000001 ');
    expect(text(BODY)).toContain('r:embed="rId12"');
  });

  it('are the same in a part and in its relationships', () => {
    const renumber = idRenumbering();
    const relations = '<Relationship Id="rIdq" Target="b"/><Relationship Id="rIdab-3_x" Target="a"/>';
    expect(renumber('word/_rels/document.xml.rels', relations)).toContain('Id="rIdLink2" Target="a"');
    expect(renumber('word/document.xml', BODY)).toContain('<w:hyperlink r:id="rIdLink2"/>');
  });

  it('leave what people wrote alone', () => {
    expect(idRenumbering()('word/document.xml', BODY)).toContain('<w:t>_Toc81 rIdab-3_x</w:t>');
  });
});
