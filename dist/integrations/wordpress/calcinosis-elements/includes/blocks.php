<?php
/**
 * A block and a shortcode for each element. A term is part of a sentence, so it is a shortcode only.
 */

namespace Calcinosis_Elements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		register_editor_script();
		foreach ( library()['elements'] as $tag => $element ) {
			add_shortcode(
				$tag,
				static function ( $given, $content = '' ) use ( $tag ) {
					// Without options WordPress gives an empty text.
					return render_element( $tag, is_array( $given ) ? $given : array(), (string) $content );
				}
			);
			if ( $element['block'] ) {
				register_block( $tag, $element );
			}
		}
	}
);

function register_block( string $tag, array $element ): void {
	// The sentence that stays where the plugin is switched off; it is in the block's own markup.
	$attributes = array( 'text' => array( 'type' => 'string' ) );
	foreach ( $element['options'] as $name => $option ) {
		$attributes[ $name ] = array( 'type' => 'boolean' === $option['type'] ? 'boolean' : 'string' );
	}
	register_block_type(
		$element['block'],
		array(
			'api_version'     => 2,
			'title'           => $element['title'],
			'description'     => $element['summary'],
			'category'        => 'calcinosis',
			'attributes'      => $attributes,
			'supports'        => array(
				'html'  => false,
				'align' => array( 'wide', 'full' ),
			),
			'editor_script'   => 'calcinosis-elements-editor',
			'render_callback' => static function ( $given ) use ( $tag ) {
				// What WordPress itself keeps with a block is not an option of the element.
				$own = array_flip( array( 'text', 'align', 'className', 'anchor', 'style', 'lock', 'metadata' ) );
				return sprintf(
					'<div %s>%s</div>',
					get_block_wrapper_attributes(),
					render_element( $tag, array_diff_key( $given, $own ) )
				);
			},
		)
	);
}

function register_editor_script(): void {
	$version = library()['version'];
	wp_register_script( 'calcinosis-elements-library', plugins_url( 'library.js', FILE ), array(), $version, true );
	wp_register_script(
		'calcinosis-elements-editor',
		plugins_url( 'editor.js', FILE ),
		array(
			'calcinosis-elements-library',
			'wp-block-editor',
			'wp-blocks',
			'wp-components',
			'wp-element',
			'wp-i18n',
			'wp-server-side-render',
		),
		$version,
		true
	);
	wp_set_script_translations( 'calcinosis-elements-editor', 'calcinosis-elements', dirname( FILE ) . '/languages' );
}

add_filter(
	'block_categories_all',
	static function ( $categories ) {
		$categories[] = array(
			'slug'  => 'calcinosis',
			'title' => __( 'Calcinosis', 'calcinosis-elements' ),
		);
		return $categories;
	}
);
