<?php
/**
 * One element on the page: its tag, what is read without script, and the script, once.
 */

namespace Calcinosis_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The tag with its options. Everything inside it is inline, since a shortcode can stand in a paragraph.
 *
 * @param string $tag   Such as `calcinosis-faq`.
 * @param array  $given Options, as a block or a shortcode has them.
 * @param string $words The words that a term explains.
 */
function render_element( string $tag, array $given, string $words = '' ): string {
	$element                      = library()['elements'][ $tag ];
	list( $attributes, $faults ) = check_options( $element, $given );

	$asked = $attributes['lang'] ?? setting( 'lang' );
	$lang  = known_language( $asked ? $asked : get_locale() ) ?? 'en';
	// Without a language of its own an element follows the page. The editor's page is in the language of whoever edits.
	if ( $asked || is_preview() ) {
		$attributes['lang'] = $asked ? $asked : $lang;
	}
	$attributes += site_options( $element, $lang, $attributes );

	$fallback = 'calcinosis-term' === $tag ? esc_html( wp_strip_all_tags( $words ) ) : fallback( $tag, $lang );
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script( 'calcinosis-elements' );

	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$html>$fallback" . contact( $element ) . "</$tag>" . note( $faults );
}

/** What the settings say of every element. */
function site_settings(): array {
	$names = array( 'theme', 'reading-level', 'emergency-number', 'remember', 'structured-data', 'announce-urgent' );
	return array_filter( array_combine( $names, array_map( __NAMESPACE__ . '\setting', $names ) ) );
}

/** What the settings say; it never replaces what the block says. */
function site_options( array $element, string $lang, array $attributes ): array {
	$options = site_settings();
	// A review counts for the texts and the language that were reviewed, so the element then speaks that language.
	if ( in_array( $element['tag'], setting( 'reviewed' ), true ) && in_array( $lang, setting( 'reviewed-languages' ), true ) ) {
		$options += array_filter(
			array(
				'reviewed-by' => setting( 'reviewed-by' ),
				'reviewed-on' => setting( 'reviewed-on' ),
				'review-due'  => setting( 'review-due' ),
				'lang'        => $attributes['lang'] ?? $lang,
			)
		);
	}
	return array_intersect_key( $options, $element['options'] + array_flip( $element['site'] ) );
}

/** Read wherever the script does not run: what it is, in one sentence, and where all of it can be read. */
function fallback( string $tag, string $lang ): string {
	list( $title, $description ) = texts( $lang, $tag ) + array( '', '' );
	if ( '' === $title ) {
		return '';
	}
	return sprintf(
		'<span data-calcinosis-fallback lang="%s"%s><a href="%s">%s</a><br>%s</span>',
		esc_attr( $lang ),
		library()['languages'][ $lang ]['dir'] === 'rtl' ? ' dir="rtl"' : '',
		esc_url( asset_url( "embed/$lang/$tag.html" ) ),
		esc_html( $title ),
		esc_html( $description )
	);
}

function contact( array $element ): string {
	$contact = $element['contact'] ? setting( 'contact' ) : '';
	return $contact ? '<span slot="contact">' . wp_kses( $contact, contact_html() ) . '</span>' : '';
}

/** Said to those only who can put it right. */
function note( array $faults ): string {
	$post = get_post();
	if ( ! $faults || ! ( $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	$faults[] = __( 'It was left out. Only people who can edit this page see this note.', 'calcinosis-elements' );
	return '<small class="calcinosis-elements-note" role="note">' . esc_html( implode( ' ', $faults ) ) . '</small>';
}

function is_preview(): bool {
	return false !== strpos( $GLOBALS['wp']->query_vars['rest_route'] ?? '', '/block-renderer/' );
}

add_action(
	'init',
	static function () {
		wp_register_script(
			'calcinosis-elements',
			asset_url( 'cdn/calcinosis-elements.js' ),
			array(),
			library()['version'],
			false
		);
	}
);

/**
 * What the settings say for elements that authors ask for by a link, or by a block written by hand. These choose how the
 * content is presented and no more, so that nobody but an administrator speaks in the hospital's name.
 */
function script_options(): string {
	$html = ' data-mounts="presentation"';
	foreach ( array_filter( array( 'lang' => setting( 'lang' ) ) ) + site_settings() as $name => $value ) {
		$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/** A module, checked by its hash. */
add_filter(
	'script_loader_tag',
	static function ( $html, $handle, $src ) {
		if ( 'calcinosis-elements' !== $handle ) {
			return $html;
		}
		return sprintf(
			'<script type="module" src="%s" integrity="%s" crossorigin="anonymous" blocking="render"%s></script>' . "\n",
			esc_url( $src ),
			esc_attr( library()['integrity'] ),
			script_options()
		);
	},
	10,
	3
);
