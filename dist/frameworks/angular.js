import * as i0 from '@angular/core';

class ElementDirective {
  element = i0.inject(i0.ElementRef).nativeElement;
}

function write(element, attribute, value) {
  if (value === false || value === null || value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? '' : String(value));
}

class CalcinosisElementDirective extends ElementDirective {
  set headingLevel(value) {
    this.element.headingLevel = value;
  }
  set hideHeading(value) {
    this.element.hideHeading = value;
  }
  set theme(value) {
    this.element.theme = value;
  }
  set dir(value) {
    this.element.dir = value;
  }
  set reviewedBy(value) {
    this.element.reviewedBy = value;
  }
  set reviewedOn(value) {
    this.element.reviewedOn = value;
  }
  set reviewDue(value) {
    this.element.reviewDue = value;
  }
  set readingLevel(value) {
    this.element.readingLevel = value;
  }
  set src(value) {
    this.element.src = value;
  }
  set content(value) {
    this.element.content = value;
  }
  set headingLevelAttribute(value) {
    write(this.element, 'heading-level', value);
  }
  set hideHeadingAttribute(value) {
    write(this.element, 'hide-heading', value);
  }
  set reviewedByAttribute(value) {
    write(this.element, 'reviewed-by', value);
  }
  set reviewedOnAttribute(value) {
    write(this.element, 'reviewed-on', value);
  }
  set reviewDueAttribute(value) {
    write(this.element, 'review-due', value);
  }
  set readingLevelAttribute(value) {
    write(this.element, 'reading-level', value);
  }
}

export class CalcinosisCausesDirective extends CalcinosisElementDirective {
  set groups(value) {
    this.element.groups = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisCausesDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisCausesDirective,
    isStandalone: true,
    selector: 'calcinosis-causes',
    inputs: {
      groups: 'groups',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisDiagnosisDirective extends CalcinosisElementDirective {
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisDiagnosisDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisDiagnosisDirective,
    isStandalone: true,
    selector: 'calcinosis-diagnosis',
    inputs: {
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisDisclaimerDirective extends CalcinosisElementDirective {
  set emergencyNumber(value) {
    this.element.emergencyNumber = value;
  }
  set emergencyNumberAttribute(value) {
    write(this.element, 'emergency-number', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisDisclaimerDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisDisclaimerDirective,
    isStandalone: true,
    selector: 'calcinosis-disclaimer',
    inputs: {
      emergencyNumber: 'emergencyNumber',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      emergencyNumberAttribute: ['emergency-number', 'emergencyNumberAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisFaqDirective extends CalcinosisElementDirective {
  set include(value) {
    this.element.include = value;
  }
  set exclude(value) {
    this.element.exclude = value;
  }
  set print(value) {
    this.element.print = value;
  }
  set structuredData(value) {
    this.element.structuredData = value;
  }
  set structuredDataAttribute(value) {
    write(this.element, 'structured-data', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisFaqDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisFaqDirective,
    isStandalone: true,
    selector: 'calcinosis-faq',
    inputs: {
      include: 'include',
      exclude: 'exclude',
      print: 'print',
      structuredData: 'structuredData',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      structuredDataAttribute: ['structured-data', 'structuredDataAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisGlossaryDirective extends CalcinosisElementDirective {
  set include(value) {
    this.element.include = value;
  }
  set used(value) {
    this.element.used = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisGlossaryDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisGlossaryDirective,
    isStandalone: true,
    selector: 'calcinosis-glossary',
    inputs: {
      include: 'include',
      used: 'used',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisGuideDirective extends CalcinosisElementDirective {
  set sections(value) {
    this.element.sections = value;
  }
  set emergencyNumber(value) {
    this.element.emergencyNumber = value;
  }
  set structuredData(value) {
    this.element.structuredData = value;
  }
  set hideReadingLevel(value) {
    this.element.hideReadingLevel = value;
  }
  set emergencyNumberAttribute(value) {
    write(this.element, 'emergency-number', value);
  }
  set structuredDataAttribute(value) {
    write(this.element, 'structured-data', value);
  }
  set hideReadingLevelAttribute(value) {
    write(this.element, 'hide-reading-level', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisGuideDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisGuideDirective,
    isStandalone: true,
    selector: 'calcinosis-guide',
    inputs: {
      sections: 'sections',
      emergencyNumber: 'emergencyNumber',
      structuredData: 'structuredData',
      hideReadingLevel: 'hideReadingLevel',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      emergencyNumberAttribute: ['emergency-number', 'emergencyNumberAttribute'],
      structuredDataAttribute: ['structured-data', 'structuredDataAttribute'],
      hideReadingLevelAttribute: ['hide-reading-level', 'hideReadingLevelAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisKeyPointsDirective extends CalcinosisElementDirective {
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisKeyPointsDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisKeyPointsDirective,
    isStandalone: true,
    selector: 'calcinosis-key-points',
    inputs: {
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisOverviewDirective extends CalcinosisElementDirective {
  set hideDrawing(value) {
    this.element.hideDrawing = value;
  }
  set structuredData(value) {
    this.element.structuredData = value;
  }
  set hideDrawingAttribute(value) {
    write(this.element, 'hide-drawing', value);
  }
  set structuredDataAttribute(value) {
    write(this.element, 'structured-data', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisOverviewDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisOverviewDirective,
    isStandalone: true,
    selector: 'calcinosis-overview',
    inputs: {
      hideDrawing: 'hideDrawing',
      structuredData: 'structuredData',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      hideDrawingAttribute: ['hide-drawing', 'hideDrawingAttribute'],
      structuredDataAttribute: ['structured-data', 'structuredDataAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisPrevalenceDirective extends CalcinosisElementDirective {
  set populations(value) {
    this.element.populations = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisPrevalenceDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisPrevalenceDirective,
    isStandalone: true,
    selector: 'calcinosis-prevalence',
    inputs: {
      populations: 'populations',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisReadingLevelDirective extends ElementDirective {
  set readingLevel(value) {
    this.element.readingLevel = value;
  }
  set remember(value) {
    this.element.remember = value;
  }
  set theme(value) {
    this.element.theme = value;
  }
  set dir(value) {
    this.element.dir = value;
  }
  set readingLevelAttribute(value) {
    write(this.element, 'reading-level', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisReadingLevelDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisReadingLevelDirective,
    isStandalone: true,
    selector: 'calcinosis-reading-level',
    inputs: {
      readingLevel: 'readingLevel',
      remember: 'remember',
      theme: 'theme',
      dir: 'dir',
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisReferencesDirective extends CalcinosisElementDirective {
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisReferencesDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisReferencesDirective,
    isStandalone: true,
    selector: 'calcinosis-references',
    inputs: {
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisSymptomChecklistDirective extends CalcinosisElementDirective {
  set name(value) {
    this.element.name = value;
  }
  set disabled(value) {
    this.element.disabled = value;
  }
  set remember(value) {
    this.element.remember = value;
  }
  set emergencyNumber(value) {
    this.element.emergencyNumber = value;
  }
  set announceUrgent(value) {
    this.element.announceUrgent = value;
  }
  set emergencyNumberAttribute(value) {
    write(this.element, 'emergency-number', value);
  }
  set announceUrgentAttribute(value) {
    write(this.element, 'announce-urgent', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisSymptomChecklistDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisSymptomChecklistDirective,
    isStandalone: true,
    selector: 'calcinosis-symptom-checklist',
    inputs: {
      name: 'name',
      disabled: 'disabled',
      remember: 'remember',
      emergencyNumber: 'emergencyNumber',
      announceUrgent: 'announceUrgent',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      emergencyNumberAttribute: ['emergency-number', 'emergencyNumberAttribute'],
      announceUrgentAttribute: ['announce-urgent', 'announceUrgentAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisTermDirective extends ElementDirective {
  set term(value) {
    this.element.term = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTermDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTermDirective,
    isStandalone: true,
    selector: 'calcinosis-term',
    inputs: { term: 'term' },
  });
}

export class CalcinosisTreatmentsDirective extends CalcinosisElementDirective {
  set kinds(value) {
    this.element.kinds = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTreatmentsDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTreatmentsDirective,
    isStandalone: true,
    selector: 'calcinosis-treatments',
    inputs: {
      kinds: 'kinds',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisTypeTableDirective extends CalcinosisElementDirective {
  set types(value) {
    this.element.types = value;
  }
  set highlight(value) {
    this.element.highlight = value;
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTypeTableDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisTypeTableDirective,
    isStandalone: true,
    selector: 'calcinosis-type-table',
    inputs: {
      types: 'types',
      highlight: 'highlight',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

export class CalcinosisUrgentCareDirective extends CalcinosisElementDirective {
  set emergencyNumber(value) {
    this.element.emergencyNumber = value;
  }
  set emergencyNumberAttribute(value) {
    write(this.element, 'emergency-number', value);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisUrgentCareDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: i0,
    type: CalcinosisUrgentCareDirective,
    isStandalone: true,
    selector: 'calcinosis-urgent-care',
    inputs: {
      emergencyNumber: 'emergencyNumber',
      headingLevel: 'headingLevel',
      hideHeading: 'hideHeading',
      theme: 'theme',
      dir: 'dir',
      reviewedBy: 'reviewedBy',
      reviewedOn: 'reviewedOn',
      reviewDue: 'reviewDue',
      readingLevel: 'readingLevel',
      src: 'src',
      content: 'content',
      emergencyNumberAttribute: ['emergency-number', 'emergencyNumberAttribute'],
      headingLevelAttribute: ['heading-level', 'headingLevelAttribute'],
      hideHeadingAttribute: ['hide-heading', 'hideHeadingAttribute'],
      reviewedByAttribute: ['reviewed-by', 'reviewedByAttribute'],
      reviewedOnAttribute: ['reviewed-on', 'reviewedOnAttribute'],
      reviewDueAttribute: ['review-due', 'reviewDueAttribute'],
      readingLevelAttribute: ['reading-level', 'readingLevelAttribute'],
    },
  });
}

/** All of them, for the imports of a component. */
export const CALCINOSIS_ELEMENTS = [
  CalcinosisCausesDirective,
  CalcinosisDiagnosisDirective,
  CalcinosisDisclaimerDirective,
  CalcinosisFaqDirective,
  CalcinosisGlossaryDirective,
  CalcinosisGuideDirective,
  CalcinosisKeyPointsDirective,
  CalcinosisOverviewDirective,
  CalcinosisPrevalenceDirective,
  CalcinosisReadingLevelDirective,
  CalcinosisReferencesDirective,
  CalcinosisSymptomChecklistDirective,
  CalcinosisTermDirective,
  CalcinosisTreatmentsDirective,
  CalcinosisTypeTableDirective,
  CalcinosisUrgentCareDirective,
];
