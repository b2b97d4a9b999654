/**
 * Order of the children of the elements that our office files hold (ECMA-376, part 1, the sequences of its schemas).
 * Children of one place, of which a schema lets several come in any order, stand between bars. A key with `>` holds
 * within that parent alone.
 */
const SERIES = 'c:idx c:order c:tx c:spPr';
const SERIES_END = 'c:dPt c:dLbls c:trendline c:errBars c:cat c:val';
const AXIS =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt';
const FILL = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill';
const RUN = `a:ln ${FILL} a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver`;
const PARAGRAPH =
  'a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst';
const BODY = 'a:bodyPr a:lstStyle a:p';

export const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing legacyDrawing picture oleObjects controls tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection',
  c: 'f v is extLst',
  dataValidation: 'formula1 formula2',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  border: 'left right top bottom diagonal vertical horizontal',
  patternFill: 'fgColor bgColor',
  sst: 'si extLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
  'c:plotArea': 'c:layout c:barChart|c:lineChart|c:areaChart c:catAx|c:valAx c:dTable c:spPr',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId',
  'c:areaChart': 'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId',
  'c:barChart>c:ser': `${SERIES} c:invertIfNegative c:pictureOptions ${SERIES_END} c:shape`,
  'c:lineChart>c:ser': `${SERIES} c:marker ${SERIES_END} c:smooth`,
  'c:areaChart>c:ser': `${SERIES} c:pictureOptions ${SERIES_END}`,
  'c:catAx': `${AXIS} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl`,
  'c:valAx': `${AXIS} c:crossBetween c:majorUnit c:minorUnit c:dispUnits`,
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr',
  'c:dLbls':
    'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines',
  'c:errBars': 'c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val c:spPr',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr',
  'c:marker': 'c:symbol c:size c:spPr',
  'c:strCache': 'c:ptCount c:pt',
  'c:numCache': 'c:formatCode c:ptCount c:pt',
  'c:numLit': 'c:formatCode c:ptCount c:pt',
  'c:txPr': BODY,
  'c:rich': BODY,
  'p:txBody': BODY,
  'a:txBody': BODY,
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame|p:cxnSp|p:pic|p:grpSp p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:spPr': `a:xfrm a:custGeom|a:prstGeom ${FILL} a:ln a:effectLst a:extLst`,
  'c:spPr': `a:xfrm a:custGeom|a:prstGeom ${FILL} a:ln a:effectLst a:extLst`,
  'a:bodyPr': 'a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d a:flatTx a:extLst',
  'a:ln': `${FILL} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst`,
  'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:pPr': PARAGRAPH,
  'a:rPr': RUN,
  'a:defRPr': RUN,
  'a:endParaRPr': RUN,
  'a:pattFill': 'a:fgClr a:bgClr',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tr': 'a:tc a:extLst',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${FILL} a:headers a:extLst`,
};
