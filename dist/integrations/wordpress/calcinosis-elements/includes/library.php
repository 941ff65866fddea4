<?php
/**
 * What the library offers: its elements with their options, its languages and their first words. All of it is written
 * by the library's build, so that it cannot drift from the script that lies beside it.
 */

namespace Calcinosis_Elements;

defined( 'ABSPATH' ) || exit;

/** The version, the script's hash, the languages, and every element with its options. */
function library(): array {
	static $library;
	$library = $library ?? wp_json_file_decode( dirname( FILE ) . '/library.json', array( 'associative' => true ) );
	return $library;
}

/** Each element's title and first sentence, in each language. */
function texts( string $lang, string $tag ): array {
	static $texts;
	$texts = $texts ?? wp_json_file_decode( dirname( FILE ) . '/texts.json', array( 'associative' => true ) );
	return $texts[ $lang ][ $tag ] ?? array();
}

function asset_url( string $path ): string {
	return plugins_url( "assets/$path", FILE );
}

/** That of the library's languages which a page in this language gets: `es-MX` gets `es`. */
function known_language( string $tag ): ?string {
	$tag = strtolower( strtr( trim( $tag ), '_', '-' ) );
	if ( ! preg_match( '/^([a-z]{2,3})(-[a-z0-9]{1,8})*$/', $tag, $found ) ) {
		return null;
	}
	$language = 'fil' === $found[1] ? 'tl' : $found[1];
	if ( 'zh' === $language ) {
		return preg_match( '/-(hant|tw|hk|mo)\b/', $tag ) ? null : 'zh-Hans';
	}
	return isset( library()['languages'][ $language ] ) ? $language : null;
}

/**
 * What of the given options the element has, as attributes, and what was left out, as sentences for an editor.
 *
 * @param array $element One of the library's elements.
 * @param array $given   Names and values, as a block or a shortcode has them.
 * @return array{0: array<string, string>, 1: string[]}
 */
function check_options( array $element, array $given ): array {
	$attributes = array();
	$faults     = array();
	foreach ( $given as $name => $value ) {
		// A shortcode's option without a value, such as [calcinosis-faq hide-heading].
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( is_string( $value ) ? $value : '', true );
		}
		if ( ! isset( $element['options'][ $name ] ) ) {
			$faults[] = in_array( $name, $element['site'], true )
				/* translators: %s: the name of an option. */
				? sprintf( __( '"%s" is set once for the whole site, under Settings, Calcinosis.', 'calcinosis-elements' ), $name )
				/* translators: %s: the name of an option. */
				: sprintf( __( '"%s" is not an option of this element.', 'calcinosis-elements' ), $name );
			continue;
		}
		// An option that is switched off, or chosen by nobody.
		if ( in_array( $value, array( '', 'false', false, null ), true ) ) {
			continue;
		}
		list( $allowed, $wrong ) = check_value( $element['options'][ $name ], $value );
		if ( null !== $allowed ) {
			$attributes[ $name ] = $allowed;
		}
		if ( '' !== $wrong ) {
			/* translators: 1: a value, 2: the name of an option. */
			$faults[] = sprintf( __( '"%1$s" is not a value of "%2$s".', 'calcinosis-elements' ), $wrong, $name );
		}
	}
	return array( $attributes, $faults );
}

/**
 * The value as an attribute has it, or null where the option has no such value, and what of it is wrong.
 *
 * @return array{0: ?string, 1: string}
 */
function check_value( array $option, $value ): array {
	if ( ! is_scalar( $value ) ) {
		return array( null, '…' );
	}
	$value = true === $value ? 'true' : trim( (string) $value );
	switch ( $option['type'] ) {
		case 'boolean':
			$is_known = in_array( $value, array( 'true', '1', 'yes' ), true );
			return $is_known ? array( '', '' ) : array( null, $value );
		case 'language':
			return null === known_language( $value ) ? array( null, $value ) : array( strtr( $value, '_', '-' ), '' );
		case 'list':
			$ids   = preg_split( '/[\s,]+/', $value );
			$known = array_intersect( $ids, $option['values'] );
			return array( $known ? implode( ' ', $known ) : null, implode( ' ', array_diff( $ids, $known ) ) );
		default:
			return in_array( $value, $option['values'], true ) ? array( $value, '' ) : array( null, $value );
	}
}
