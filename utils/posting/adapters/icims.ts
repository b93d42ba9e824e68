import type { Adapter, PageToRead, SiteReading } from '../types';
import { elementsAt, textAt } from './point';

/**
 * iCIMS: the page around shows the employer's site, the posting is a frame of the same host (`in_iframe=1`), or is the page. In
 * `.iCIMS_JobContent` a heading (`iCIMS_InfoField_Job`) precedes each text (`iCIMS_InfoMsg_Job`); the table of facts and the
 * buttons stand beside them. Seen in tests and scrapers of public repositories, 2010 to 2026-10.
 */
export const icims: Adapter = {
  id: 'icims',
  hosts: ['icims.com'],
  read: (page) => readParts(page.doc) ?? readFrame(page),
};

function readParts(doc: Document): SiteReading | undefined {
  const description = elementsAt(
    doc,
    '.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job',
    '.iCIMS_Expandable_Text',
    '.iCIMS_JobContent',
  );
  if (description.length === 0) return undefined;
  return {
    title: textAt(doc, 'h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_JobHeader h1', '.iCIMS_Header', 'h1'),
    location: textAt(doc, '.iCIMS_JobHeaderGroup .header.left span:last-child', '.header.left span:not(.sr-only)'),
    description,
  };
}

function readFrame({ doc }: PageToRead): SiteReading | undefined {
  const frame = doc.querySelector<HTMLIFrameElement>('iframe#icims_content_iframe');
  try {
    return frame?.contentDocument ? readParts(frame.contentDocument) : undefined;
  } catch {
    return undefined;
  }
}
