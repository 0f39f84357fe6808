import { describe, expect, it } from 'vitest';
import { mappingFrom } from '../../../../electron/cli/mapping-file.ts';
import type { ColumnMapping } from '../../../../shared/ipc/import-shapes.ts';

const suggested: ColumnMapping = {
  hasHeader: true,
  columns: [
    { index: 0, header: 'Name', target: 'name' },
    { index: 1, header: 'E-Mail', target: 'email' },
    { index: 2, header: 'Work mail', target: 'ignore' },
    { index: 3, header: 'City', target: 'location' },
  ],
};

const targetsOf = (text: string) => mappingFrom(text, suggested).columns.map(({ target }) => target);

describe('mappingFrom', () => {
  it('changes what it names, and takes a field from the column that had it by suggestion', () => {
    expect(targetsOf('{ "work MAIL": "email" }')).toEqual(['name', 'ignore', 'email', 'location']);
  });

  it('leaves several locations beside each other', () => {
    expect(targetsOf('{ "Work mail": "location" }')).toEqual(['name', 'email', 'location', 'location']);
  });

  it('takes a whole mapping as it is', () => {
    const whole = { hasHeader: false, columns: [{ index: 0, header: 'Column 1', target: 'name' }] };
    expect(mappingFrom(JSON.stringify(whole), suggested)).toEqual(whole);
  });

  it('reads a Data Loader field map, which names columns that the file need not have', () => {
    const map = '#Mapping values\nNAME=LastName\nE-MAIL=\nWork\\ mail=Email\nFAX=Fax\n';
    expect(targetsOf(map)).toEqual(['lastName', 'ignore', 'email', 'location']);
  });

  it.each([
    { text: '{ "Nmae": "name" }', says: 'a column "Nmae"' },
    { text: '{ "Name": "surname" }', says: 'the field "surname"' },
    { text: '{ broken', says: 'not JSON' },
    { text: 'hello', says: 'no mapping' },
  ])('refuses $text', ({ text, says }) => {
    expect(() => mappingFrom(text, suggested)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(says) }),
    );
  });
});
