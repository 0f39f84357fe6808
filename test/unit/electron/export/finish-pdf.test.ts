import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../../electron/export/finish-pdf.ts';

const description = {
  accountName: 'Nordvik Marine Systems',
  title: 'Joint plan 2026–2028',
  author: 'Mara Lindqvist',
  creator: 'Cairn 1.2.3',
  now: new Date('2026-11-21T10:00:00Z'),
};

/** A cover, contents that link to "people", and the page they are on. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const contents = document.addPage();
  const people = document.addPage([842, 595]);
  const { context, catalog } = document;
  catalog.set(PDFName.of('Dests'), context.obj({ people: [people.ref, 'XYZ', 0, 500, 0] }));
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [57, 600, 500, 640], Dest: 'people' };
  contents.node.set(PDFName.of('Annots'), context.obj([context.obj(link)]));
  return document.save();
}

function drawnOn(page: PDFPage | undefined): string {
  const contents = page?.node.Contents();
  const streams = contents === undefined ? [] : 'asArray' in contents ? contents.asArray() : [contents];
  return streams
    .map((entry) => page?.doc.context.lookup(entry))
    .flatMap((stream) =>
      stream instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(stream).decode())] : [],
    )
    .map((bytes) => bytes.toString('latin1'))
    .join('\n');
}

describe('finishPdf', () => {
  it('says what the document is, who made it and when', async () => {
    const document = await PDFDocument.load(await finishPdf(await printed(), description), {
      updateMetadata: false,
    });
    expect(document.getTitle()).toBe('Nordvik Marine Systems: Joint plan 2026–2028');
    expect(document.getAuthor()).toBe('Mara Lindqvist');
    expect(document.getCreator()).toBe('Cairn 1.2.3');
    expect(document.getProducer()).toBe('Cairn 1.2.3');
    expect(document.getKeywords()).toContain('Nordvik Marine Systems');
    expect(document.getCreationDate()).toEqual(description.now);
    expect(document.getModificationDate()).toEqual(description.now);
  });

  it('writes on every page but the cover, as what belongs to the page and not to its content', async () => {
    const document = await PDFDocument.load(await finishPdf(await printed(), description));
    const [cover, contents, people] = document.getPages();
    expect(drawnOn(cover)).not.toContain('Artifact');
    // Footer left and right; on the contents also one page number.
    expect(drawnOn(people).match(/\/Artifact BMC/g)).toHaveLength(2);
    expect(drawnOn(contents).match(/\/Artifact BMC/g)).toHaveLength(3);
    expect(drawnOn(contents).match(/EMC/g)).toHaveLength(3);
  });

  it('embeds its font', async () => {
    const document = await PDFDocument.load(await finishPdf(await printed(), description));
    const fonts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.has(PDFName.of('FontFile2')) ? [object] : [],
      );
    expect(fonts).toHaveLength(1);
  });

  it.each(['Südwerk Łódź', 'Северсталь', 'Ελληνικά Πετρέλαια'])('can write %s', async (accountName) => {
    const document = await PDFDocument.load(
      await finishPdf(await printed(), { ...description, accountName }),
    );
    expect(document.getTitle()).toContain(accountName);
    expect(drawnOn(document.getPages()[2]).match(/\/Artifact BMC/g)).toHaveLength(2);
  });

  it('leaves a name it has no letters for out of the footer instead of drawing boxes', async () => {
    const width = async (accountName: string) => {
      const document = await PDFDocument.load(
        await finishPdf(await printed(), { ...description, accountName }),
      );
      return drawnOn(document.getPages()[2]).match(/<[0-9A-F]+> Tj/g)?.[0]?.length ?? 0;
    };
    // Only "Joint plan 2026–2028": the same as for no account at all, less the separator.
    expect(await width('三菱重工業')).toBeLessThan(await width('Nordvik'));
  });
});
