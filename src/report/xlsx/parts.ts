// The small files of a workbook, all but its sheets and texts (ECMA-376, Office Open XML).

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Opens a part: `<name …>`. */
export const opening = (name: string, attributes = ''): string =>
  `${HEAD}<${name} xmlns="${MAIN}"${attributes}>`;

/** Numbers of the styles of cells. */
export const STYLE = { header: 1, instant: 2, text: 3 } as const;

/** How instants are shown; other formats change with the language of the spreadsheet. */
const INSTANT_FORMAT = 'yyyy\\-mm\\-dd hh:mm:ss';

/** Every part is a sheet unless it is named, so that there may be more sheets than were foreseen. */
export const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;

export const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The last style marks a text that looks like a formula as one that was quoted. */
export const STYLES = `${opening('styleSheet')}<numFmts count="1"><numFmt numFmtId="164" formatCode="${INSTANT_FORMAT}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A sheet in the list of a workbook: what it is called, as XML, and the number of its part. */
interface Listed {
  name: string;
  part: number;
}

export const sheetPart = (part: number): string => `xl/worksheets/sheet${part}.xml`;

/** The list of the sheets, in the order of their tabs. */
export const workbookPart = (sheets: readonly Listed[]): string =>
  `${opening('workbook', ` xmlns:r="${OFFICE}"`)}<sheets>${sheets
    .map(({ name, part }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${part}"/>`)
    .join('')}</sheets></workbook>`;

/** Where the parts of a workbook lie. */
export const workbookRelations = (sheets: readonly Listed[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map(
      ({ part }) =>
        `<Relationship Id="rId${part}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${part}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="texts" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
