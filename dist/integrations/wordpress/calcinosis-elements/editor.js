/* global document, URL, window */
/* The blocks in the editor. What they are and which options they have is in library.js; the preview is the element itself. */
((wp, library) => {
  const { createElement: el, Fragment, useEffect, useRef } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, Disabled, PanelBody, SelectControl, ToggleControl } = wp.components;
  const { __ } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;
  const script = new URL('assets/cdn/calcinosis-elements.js', document.currentScript.src).href;

  /** The canvas can be a frame, with a registry of elements of its own. */
  function loadInto(page) {
    if (page.querySelector('script[data-calcinosis-preview]')) return;
    const tag = page.createElement('script');
    Object.assign(tag, {
      type: 'module',
      src: script,
      integrity: library.integrity,
      crossOrigin: 'anonymous',
    });
    tag.dataset.calcinosisPreview = '';
    page.head.append(tag);
  }

  const label = (option) => __(option.label, 'calcinosis-elements');
  const choices = (option) => [
    { value: '', label: __('As the site', 'calcinosis-elements') },
    ...Object.entries(option.labels).map(([value, text]) => ({
      value,
      label: __(text, 'calcinosis-elements'),
    })),
  ];

  function control(name, option, value, change) {
    const props = { key: name, label: label(option), help: __(option.help, 'calcinosis-elements') };
    if (option.type === 'boolean') return el(ToggleControl, { ...props, checked: !!value, onChange: change });
    return el(SelectControl, {
      ...props,
      value: value ?? '',
      options: choices(option),
      onChange: (chosen) => change(chosen || undefined),
    });
  }

  /** A box for each of the values; none is ticked where the element shows all of them. */
  function listPanel(name, option, value, change) {
    const chosen = (value ?? '').split(' ').filter(Boolean);
    return el(
      PanelBody,
      { key: name, title: label(option), initialOpen: false },
      el('p', null, __(option.help, 'calcinosis-elements')),
      Object.entries(option.labels).map(([id, text]) =>
        el(CheckboxControl, {
          key: id,
          label: text,
          checked: chosen.includes(id),
          onChange: (on) => {
            const ids = option.values.filter((known) => (known === id ? on : chosen.includes(known)));
            change(ids.join(' ') || undefined);
          },
        }),
      ),
    );
  }

  function edit(element) {
    const options = Object.entries(element.options);
    return ({ attributes, setAttributes, name: block }) => {
      const place = useRef(null);
      useEffect(() => loadInto(place.current.ownerDocument), []);
      const show =
        (draw) =>
        ([name, option]) =>
          draw(name, option, attributes[name], (value) => setAttributes({ [name]: value }));
      const asked = Object.fromEntries(
        options
          .map(([name]) => [name, attributes[name]])
          .filter(([, value]) => value !== undefined && value !== false),
      );
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __('Options', 'calcinosis-elements') },
            options.filter(([, { type }]) => type !== 'list').map(show(control)),
          ),
          options.filter(([, { type }]) => type === 'list').map(show(listPanel)),
        ),
        el(
          'div',
          useBlockProps({ ref: place }),
          el(Disabled, null, el(ServerSideRender, { block, attributes: asked })),
        ),
      );
    };
  }

  const icon = el(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
    el('path', { d: 'M3 8c3-2 6 2 9 0s6-2 9 0', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }),
    el('circle', { cx: 8, cy: 14, r: 2 }),
    el('circle', { cx: 14, cy: 13, r: 1.5 }),
    el('circle', { cx: 13, cy: 18, r: 2.5 }),
  );

  const admin = document.documentElement.lang.toLowerCase();
  const speaks =
    Object.keys(library.texts).find((lang) => admin.split('-')[0] === lang.split('-')[0]) ?? 'en';

  for (const [tag, element] of Object.entries(library.elements)) {
    if (!element.block) continue;
    const [title, ...description] = library.texts[speaks][tag];
    const attributes = Object.fromEntries(
      Object.entries(element.options).map(([name, { type }]) => [
        name,
        { type: type === 'boolean' ? 'boolean' : 'string' },
      ]),
    );
    // Saved with the block, so that its place does not fall empty where the plugin is switched off.
    const text = {
      type: 'string',
      source: 'text',
      selector: 'p',
      default: [title, ...description].join(': '),
    };
    const given = (name, { type }) => ({
      type: type === 'boolean' ? 'boolean' : 'string',
      shortcode: ({ named, numeric }) =>
        type === 'boolean' ? named[name] === 'true' || numeric.includes(name) || undefined : named[name],
    });
    wp.blocks.registerBlockType(element.block, {
      apiVersion: 2,
      title,
      description: element.summary,
      category: 'calcinosis',
      icon,
      keywords: ['calcinosis', 'patient information', tag],
      attributes: { ...attributes, text },
      supports: { html: false, align: ['wide', 'full'] },
      example: {},
      edit: edit(element),
      save: ({ attributes: saved }) => el('p', useBlockProps.save(), saved.text),
      // A block that was written by hand, without words.
      deprecated: [{ attributes, supports: { html: false, align: ['wide', 'full'] }, save: () => null }],
      transforms: {
        from: [
          {
            type: 'shortcode',
            tag,
            attributes: Object.fromEntries(
              Object.entries(element.options).map(([name, option]) => [name, given(name, option)]),
            ),
          },
        ],
      },
    });
  }
})(window.wp, window.calcinosisElements);
